/**
 * The reader asks for an embedded content; nothing of it is loaded yet. Whoever prevents it decides: `load()` of the element
 * loads the content later. Bubbles, and leaves shadow roots.
 */
export class KhabarConsentEvent extends Event {
  static readonly type = 'khabar-consent';

  /** The address of the content, as a reader opens it. */
  readonly url: string;
  /** The platform, as its readers call it. */
  readonly provider: string;
  /** The address that will be loaded. */
  readonly frame: string;

  constructor(url: string, provider: string, frame: string) {
    super(KhabarConsentEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.provider = provider;
    this.frame = frame;
  }
}
