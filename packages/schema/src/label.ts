/** A text for people, in both languages of the product. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The languages in which the product speaks. Chosen by `Accept-Language`. */
export type Language = keyof Label;
