/** Schemes that only a browser or a mail program opens. */
const ofPages = ['http:', 'https:', 'mailto:']

/** Schemes that run or show what an article brings. */
const neverOfEditors = ['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'about:', ...ofPages]

/** The address, if following it shows a page or writes a letter; what an article calls an address may be anything. */
export const pageHref = (address: string): string | undefined =>
  ofPages.includes(schemeOf(address)) ? address : undefined

/** The address, if it asks a program of the machine, such as an editor. */
export const editorHref = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined
  const scheme = schemeOf(address)
  return scheme === '' || neverOfEditors.includes(scheme) ? undefined : address
}

const schemeOf = (address: string): string => {
  try {
    return new URL(address).protocol
  } catch {
    // A relative address or none.
    return ''
  }
}
