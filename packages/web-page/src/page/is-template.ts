const opening = String.raw`(?:\{\{|\{%|<%|<\?(?!xml))`
const atStart = new RegExp(String.raw`^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:${opening}|---\s*\n)`)
const inTitle = new RegExp(`<title[^>]{0,200}>[^<]{0,500}${opening}`, 'i')
const inData = new RegExp(String.raw`application/ld\+json[^>]{0,200}>[^<]{0,5000}${opening}`, 'i')
const whole = /<(?:!doctype|html|head|body)\b/i

/** Whether a file is the template of pages rather than a page: placeholders stand where pages have their title. */
export const isTemplate = (html: string): boolean =>
  atStart.test(html) || inTitle.test(html) || (!whole.test(html) && inData.test(html))
