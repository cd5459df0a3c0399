import { css } from 'lit';

/** The ways in which a theme sets pull quotes, boxes, kickers and bylines apart: each is a token's choice, and a container's name. */
export const styles = css`
  @layer khabar {
    @container khabar-quote-bar (inline-size > 0px) {
      khabar-article blockquote[data-khabar='pull-quote'] { border-block: 0 !important; border-inline-start: calc(var(--_k-rule-heavy) * 2) solid var(--_k-accent) !important; padding-block: 0 !important; padding-inline-start: var(--_k-base) !important; --_k-bar: calc(var(--_k-rule-heavy) * 2 + var(--_k-base)); }
    }
    @container khabar-quote-centred (inline-size > 0px) {
      khabar-article blockquote[data-khabar='pull-quote'] { border-block: 0 !important; text-align: center !important; }
      khabar-article blockquote[data-khabar='pull-quote']::before { content: '❖' / '' !important; display: block !important; font-size: var(--_k-size-small) !important; color: var(--_k-accent) !important; margin-block-end: calc(var(--_k-unit) * 1.5) !important; }
      khabar-article [data-khabar='pull-quote'] > p:first-child { font-weight: 700 !important; color: var(--_k-accent) !important; }
    }

    @container khabar-box-ruled (inline-size > 0px) {
      khabar-article [data-khabar='key-takeaways'] { border-block-start: var(--_k-rule-heavy) solid var(--_k-accent) !important; }
    }
    @container khabar-box-lines (inline-size > 0px) {
      khabar-article :is([data-khabar='key-takeaways'], [data-khabar='fact-box']) { background: none !important; border: 0 !important; border-radius: 0 !important; border-block: var(--_k-rule-width) solid var(--_k-rule-strong) !important; padding-inline: 0 !important; }
    }

    /* not on paper, where its panel is as white as the sheet */
    @media screen {
      @container khabar-kicker-pill (inline-size > 0px) {
        khabar-article > :is(a[slot='kicker'], [slot='kicker']:not(:has(*))), khabar-article > [slot='kicker'] a { inline-size: fit-content; padding: .05em .9em .1em !important; border-radius: var(--_k-radius-control) !important; background: var(--_k-panel) !important; }
      }
    }

    @container khabar-portraits-none (inline-size > 0px) {
      khabar-article [slot='portrait'] { display: none !important; }
    }

    khabar-article:is(:state(empty)) { padding-block: 0 !important; }
  }
`;
