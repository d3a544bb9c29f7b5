import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A link of a page: to an address, or to a page of the document, from 1. */
export type PdfLink = { readonly url: string } | { readonly page: number }

/** What a reader other than the one that printed finds in a PDF file. */
export interface ReadPdf {
  readonly title: unknown
  readonly lang: unknown
  readonly tagged: boolean
  /** Titles at the outermost level of the outline, with the pages that they lead to. */
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  readonly pages: readonly PdfPage[]
}

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** Words, each parted from the next by one space. */
  readonly text: string
  readonly links: readonly PdfLink[]
  /** Names of the structure's elements on the page, such as H1, Table, Figure. */
  readonly roles: ReadonlySet<string>
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const { info } = await pdf.getMetadata()
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
    return {
      title: 'Title' in info ? info.Title : undefined,
      lang: 'Language' in info ? info.Language : undefined,
      tagged: (await pdf.getMarkInfo())?.Marked === true,
      outline: await readOutline(pdf),
      pages,
    }
  } finally {
    await task.destroy()
  }
}

const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await pdf.getPage(number)
  const [x = 0, y = 0, right = 0, top = 0] = page.view
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
  const links: PdfLink[] = []
  for (const { subtype, url, dest } of await page.getAnnotations()) {
    if (subtype !== 'Link') continue
    links.push(typeof url === 'string' ? { url } : { page: await pageOf(pdf, dest) })
  }
  return {
    width: right - x,
    height: top - y,
    text: text.replace(/\s+/g, ' ').trim(),
    links,
    roles: rolesOf(await page.getStructTree()),
  }
}

const readOutline = async (pdf: PDFDocumentProxy): Promise<{ title: string; page: number }[]> => {
  const found: { title: string; page: number }[] = []
  for (const { title, dest } of (await pdf.getOutline()) ?? [])
    found.push({ title, page: await pageOf(pdf, dest) })
  return found
}

/** A destination is an array that begins with a page's reference, or the name of one. */
const pageOf = async (pdf: PDFDocumentProxy, destination: unknown): Promise<number> => {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  if (!Array.isArray(explicit)) return 0
  return (await pdf.getPageIndex(explicit[0])) + 1
}

const rolesOf = (node: unknown, roles = new Set<string>()): Set<string> => {
  if (typeof node !== 'object' || node === null) return roles
  if ('role' in node && typeof node.role === 'string') roles.add(node.role)
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) rolesOf(child, roles)
  return roles
}
