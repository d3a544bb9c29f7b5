/** The URLs of all images in a part of a deck, as the author wrote them. */
export const imagesIn = (part: unknown): ReadonlySet<string> => {
  const urls = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'image' && 'url' in value && typeof value.url === 'string')
      urls.add(value.url)
    for (const inner of Object.values(value)) look(inner)
  }
  look(part)
  return urls
}
