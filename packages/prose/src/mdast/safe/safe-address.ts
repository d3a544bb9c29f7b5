/** Schemes that lead to a page, a person or a file of the reader's choice, and run nothing of the article. */
const kept = new Set(
  'http https mailto tel sms geo ftp ftps sftp git ssh irc ircs xmpp matrix magnet news nntp urn doi'.split(
    ' ',
  ),
)

/** References that may stand in an address without being letters of it. */
const named: Readonly<Record<string, string>> = { tab: '\t', newline: '\n', colon: ':', nbsp: ' ' }

/** Text with character references resolved, as far as they can hide a scheme. */
export const withoutReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(tab|newline|colon|nbsp));?/gi,
        (whole, hex, decimal, name) => {
          if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
        },
      )
    : text

/** The scheme that a browser, or a reader who resolves what is escaped, may find in an address; lower case. */
const schemesOf = (address: string): string[] =>
  [address, withoutReferences(address), withoutReferences(address.replaceAll('\\', ''))].flatMap((form) => {
    // Browsers skip controls, and programs that trim text all kinds of blanks.
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(form.replace(/[^!-~]+/g, ''))?.[1]
    return scheme === undefined ? [] : [scheme.toLowerCase()]
  })

/** The scheme of an address that is none of a page, a person or a file; undefined for all that may be followed. */
export const unsafeScheme = (address: string): string | undefined =>
  address.includes(':') || address.includes('&')
    ? schemesOf(address).find((scheme) => !kept.has(scheme))
    : undefined

/** A picture that stands in its address: it runs nothing. */
export const isInlinePicture = (address: string): boolean =>
  /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=-]*$/i.test(address)
