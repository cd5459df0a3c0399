/** A name with an address: a section, a publisher, a keyword. */
export interface Named {
  readonly name: string;
  readonly url?: string;
}

/** Who wrote it: a person (the default) or an organization, such as a news agency. */
export interface Author {
  readonly name: string;
  readonly kind?: 'person' | 'organization';
  readonly role?: string;
  readonly url?: string;
  /** Address of a square portrait. */
  readonly portrait?: string;
}
