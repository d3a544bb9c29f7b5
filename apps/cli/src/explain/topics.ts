/** What findings are about, in the order in which a list of them reads. */
export const topics = [
  'front matter',
  'fences',
  'blocks',
  'text',
  'links',
  'images',
  'style',
  'slides',
  'themes',
  'PowerPoint',
  'structured data',
  'web pages',
  'configuration',
  'outputs',
] as const

export type Topic = (typeof topics)[number]
