/** A place or a credit that the site writes itself, where it does not leave it to an attribute. */
const byItself = (is, markup) => (is ? markup : null);

export const Page = ({ headline, place, name, datetime, dateWords, count, countWords, caption, credit, paragraphs, article, footer, src, writes }) => (
  <>
    <khabar-article lang="ar-IQ" dir="rtl">
      <h1 slot="headline">{headline}</h1>
      <khabar-byline slot="byline" dateline={writes ? undefined : place}>{byItself(writes, <><span slot="dateline">{place}</span>{' '}</>)}<a rel="author" href="/a">{name}</a></khabar-byline>
      <khabar-date slot="date" datetime={datetime}>{dateWords}</khabar-date>
      <khabar-comment-count slot="comment-count" count={count}><a href="#c">{countWords}</a></khabar-comment-count>
      <khabar-caption slot="media" credit={writes ? undefined : credit}><p>{caption}{byItself(writes, <>{' '}<cite>{credit}</cite></>)}</p></khabar-caption>
      {paragraphs.map((each) => <p key={each}>{each}</p>)}
    </khabar-article>
    <khabar-article article={article} src={src}>{footer ? <nav slot="footer">{footer}</nav> : null}</khabar-article>
  </>
);
