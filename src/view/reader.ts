import { nothing } from 'lit';

/**
 * What Mozilla's Readability takes for a page's furniture by its id. The ids are a newsroom's own («related», "social-media"), and
 * links lead to them.
 */
const FURNITURE = /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/** A class by which reader mode keeps an element that it would drop for its id, since "article" is in it; `nothing` for others. */
export const keptClass = (id: string | null | undefined): string | symbol => (id && FURNITURE.test(id) ? 'article-part' : nothing);
