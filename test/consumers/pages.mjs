// The pages on which the package is tried, as a newsroom would write them.

/** One page. Scripts and styles are addresses beside it; nothing is inline, so that a strict policy lets all of it pass. */
export const page = ({ body, modules = [], scripts = [], head = '', charset = 'utf-8' }) => `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="${charset}">
<title>khabar</title>
<script src="/consumers/report.js"></script>
${head}<link rel="stylesheet" href="/consumers/node_modules/khabar/dist/article.css">
${scripts.map((src) => `<script src="${src}"></script>\n`).join('')}${modules.map((src) => `<script type="module" src="${src}"></script>\n`).join('')}</head>
<body>
${body}
</body>
</html>
`;

/** An article by hand, with words that the elements write, and one in another language. */
export const written = `<khabar-article lang="ar-IQ" dir="rtl">
<h1 slot="headline">عين اميركا لا تزال على العراق</h1>
<khabar-byline slot="byline" dateline="بغداد"><a rel="author" href="/a">AvaToday</a></khabar-byline>
<khabar-date slot="date" datetime="2023-08-10"></khabar-date>
<khabar-comment-count slot="comment-count" count="103"></khabar-comment-count>
<khabar-caption slot="media" credit="رويترز"><p>جسر الجمهورية</p></khabar-caption>
<p>الفقرة الأولى.</p>
</khabar-article>
<p lang="fa" dir="rtl"><khabar-date datetime="2021-07-26"></khabar-date></p>`;
