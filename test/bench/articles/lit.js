import { html, LitElement, nothing } from 'lit';

/** The least that a Lit element can do for the article, in the same markup as ours. */
class PlainArticle extends LitElement {
  static properties = { article: { attribute: false } };

  createRenderRoot() {
    return this;
  }

  render() {
    const { headline, dateline, authors = [], published, comments, caption, body = [] } = this.article ?? {};
    const day = new Intl.DateTimeFormat('ar-IQ-u-nu-latn', { dateStyle: 'long' }).format(new Date(published));
    return html`<h1 slot="headline">${headline}</h1>
      <khabar-byline slot="byline"><span slot="dateline">${dateline}</span> ${authors.map(({ name, url }) => html`<a rel="author" href=${url ?? nothing}><bdi>${name}</bdi></a>`)}</khabar-byline>
      <khabar-date slot="date"><time datetime=${published}>${day}</time></khabar-date>
      <khabar-comment-count slot="comment-count">${comments?.count} تعليقات</khabar-comment-count>
      <khabar-caption slot="media"><p>${caption}</p></khabar-caption>
      ${body.map(({ content }) => html`<p>${content}</p>`)}`;
  }
}
customElements.define('khabar-article', PlainArticle);

export const show = async (article) => {
  const element = document.createElement('khabar-article');
  element.article = article;
  document.getElementById('root').append(element);
  await element.updateComplete;
};
