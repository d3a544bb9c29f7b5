/** What each kind of answer may do in a browser (Content Security Policy Level 3). Articles may be hostile. */
export const policies = {
  /** The studio: its own files and nothing else. */
  studio:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** A page: nothing runs in it, so that the studio may look into its frame. */
  page: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups",
  /** A deck: its player runs, in an origin of its own that reaches nothing here; the deck's own policy says which script. */
  deck: "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals",
  /** Everything else is looked at, and does nothing. */
  still: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox",
} as const

export type PolicyName = keyof typeof policies
