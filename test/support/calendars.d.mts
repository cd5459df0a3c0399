export function digestOf(text: object, locale: string, languages: object): string;
