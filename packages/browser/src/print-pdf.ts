import type { Page } from './with-page.ts'

/** Of Page.printToPDF; the declarations of the protocol are older than the last two. */
const settings = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** The document as PDF: tagged, with an outline of its headings, in pages as large as its `@page` says. */
export const printPdf = async ({ Page: page }: Page): Promise<Uint8Array> => {
  const { data } = await page.printToPDF(settings)
  return withoutDates(Buffer.from(data, 'base64'))
}

/**
 * The same file without the hour at which it was printed (ISO 32000-1, section 14.3.3: both dates are optional).
 * Spaces take their place, since offsets in the file count bytes.
 */
const withoutDates = (pdf: Buffer): Uint8Array =>
  Buffer.from(
    pdf
      .toString('latin1')
      .replace(/\/(?:CreationDate|ModDate) \(D:[0-9+'-]+\)/g, (found) => ' '.repeat(found.length)),
    'latin1',
  )
