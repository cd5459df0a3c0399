import { html, LitElement } from 'lit';
import 'khabar/define.js';
import { expose, first } from './state.js';

class NewsPage extends LitElement {
  static properties = { state: { attribute: false } };

  constructor() {
    super();
    this.state = first;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { headline, place, name, datetime, dateWords, count, countWords, caption, credit, paragraphs, article, footer } = this.state;
    return html`
      <khabar-article lang="ar-IQ" dir="rtl">
        <h1 slot="headline">${headline}</h1>
        <khabar-byline slot="byline" dateline=${place}><a rel="author" href="/a">${name}</a></khabar-byline>
        <khabar-date slot="date" datetime=${datetime}>${dateWords}</khabar-date>
        <khabar-comment-count slot="comment-count" count=${count}><a href="#c">${countWords}</a></khabar-comment-count>
        <khabar-caption slot="media" credit=${credit}><p>${caption}</p></khabar-caption>
        ${paragraphs.map((each) => html`<p>${each}</p>`)}
      </khabar-article>
      <khabar-article .article=${article}>${footer ? html`<nav slot="footer">${footer}</nav>` : null}</khabar-article>
    `;
  }
}
customElements.define('news-page', NewsPage);

const page = document.createElement('news-page');
document.querySelector('#app').append(page);
expose(async (state) => {
  page.state = { ...page.state, ...state };
  await page.updateComplete;
});
