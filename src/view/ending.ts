import { html, nothing } from 'lit';
import type { Article } from '../model/article.js';
import { contained } from '../text/controls.js';
import { labelText } from '../text/labels.js';
import { languageName } from '../text/language-names.js';
import { directionOf } from '../text/locale.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

/*
 * What stands after the last block: the article in other languages, and what it is about.
 */

const translationsView = ({ translations }: Article, context: ViewContext): Part => {
  const items = (translations ?? []).flatMap(({ lang, url }) => {
    const address = linkAddress(url);
    if (address === undefined) return [];
    return html`<li><a rel="alternate" hreflang=${lang} lang=${lang} dir=${directionOf(lang)} href=${address}>${contained(languageName(lang))}</a></li>\n`;
  });
  return items.length > 0
    ? html`<ul data-khabar="translations" aria-label=${labelText('translations', context) ?? nothing}>\n${items}</ul>\n`
    : nothing;
};

const keywordsView = ({ keywords }: Article, context: ViewContext): Part => {
  const items = (keywords ?? []).flatMap((keyword) => {
    const { name, url } = typeof keyword === 'string' ? { name: keyword, url: undefined } : keyword;
    const address = linkAddress(url);
    const text = words(name, context);
    return name ? html`<li>${address === undefined ? html`<span>${text}</span>` : html`<a rel="tag" href=${address}>${text}</a>`}</li>\n` : [];
  });
  return items.length > 0 ? html`<ul data-khabar="keywords" aria-label=${labelText('keywords', context) ?? nothing}>\n${items}</ul>\n` : nothing;
};

export const endingView = (article: Article, context: ViewContext): Part[] => [translationsView(article, context), keywordsView(article, context)];
