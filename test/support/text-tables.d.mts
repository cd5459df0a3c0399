export interface TextCase {
  name: string;
  actual: () => unknown[];
  expected: unknown[];
}
export const TABLES: readonly string[];
export function textCases(tables: Record<string, never>, text: object, languages: object): TextCase[];
