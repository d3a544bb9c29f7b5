/** Elements of raw HTML that are printed as they are. */
export const allowedNames: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr'
  ).split(' '),
)

/**
 * Elements that only arrange or dress their content: it stays, in a neutral element. Landmarks are the page's own,
 * so an author's `header` or `main` would mislead.
 */
export const renamed: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  address: 'div',
  article: 'div',
  aside: 'div',
  big: 'span',
  center: 'div',
  font: 'span',
  footer: 'div',
  header: 'div',
  hgroup: 'div',
  main: 'div',
  nav: 'div',
  nobr: 'span',
  picture: 'span',
  section: 'div',
  strike: 's',
  tt: 'code',
}

export const voidNames: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr'])

/** Elements that HTML closes by itself, so that an author may leave them open. */
export const impliedEnd: ReadonlySet<string> = new Set(
  'colgroup dd dt li p rp rt tbody td tfoot th thead tr'.split(' '),
)

/** Elements whose content is theirs alone: when they are shown as text, all of it is shown with them. */
export const opaqueNames: ReadonlySet<string> = new Set(
  (
    'audio canvas iframe math noembed noframes noscript object plaintext script select style svg template textarea title ' +
    'video xmp'
  ).split(' '),
)
