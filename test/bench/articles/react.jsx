import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** The article as a React page would have it, in the same markup as ours. */
function Article({ headline, dateline, authors = [], published, comments, caption, body = [] }) {
  const day = new Intl.DateTimeFormat('ar-IQ-u-nu-latn', { dateStyle: 'long' }).format(new Date(published));
  return (
    <khabar-article>
      <h1 slot="headline">{headline}</h1>
      <khabar-byline slot="byline">
        <span slot="dateline">{dateline}</span> {authors.map(({ name, url }) => <a key={name} rel="author" href={url}><bdi>{name}</bdi></a>)}
      </khabar-byline>
      <khabar-date slot="date"><time dateTime={published}>{day}</time></khabar-date>
      <khabar-comment-count slot="comment-count">{comments?.count} تعليقات</khabar-comment-count>
      <khabar-caption slot="media"><p>{caption}</p></khabar-caption>
      {body.map(({ content }, index) => <p key={index}>{content}</p>)}
    </khabar-article>
  );
}

export const show = (article) => {
  const root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(<Article {...article} />));
};
