import type { Deck } from '@trifold/deck'

/** The URLs of all images that slides show, as the author wrote them; those in notes are not among them. */
export const imagesOnSlides = ({ slides }: Pick<Deck, 'slides'>): ReadonlySet<string> => {
  const urls = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'image' && 'url' in value && typeof value.url === 'string')
      urls.add(value.url)
    for (const part of Object.values(value)) look(part)
  }
  for (const { title, slots } of slides) look([title, slots])
  return urls
}
