export function layoutFaults(article: Element): string[];
export function sidewaysScrollers(article: Element): string[];
export function smallTargets(article: Element): string[];
