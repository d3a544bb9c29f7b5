import type { Part } from '../opc/part.ts'
import type { MediaFile } from '../slide/slide-context.ts'

/** The pictures of a presentation, each once. */
export interface Media {
  /** The name of the part that holds the file. */
  readonly add: (file: MediaFile) => string
  readonly parts: () => readonly Part[]
}

const types: Readonly<Record<MediaFile['extension'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

/** An empty store. Names are counted in the order in which pictures are shown; a template's own are named otherwise. */
export const createMedia = (): Media => {
  const found = new Map<string, Part>()
  return {
    add: ({ key, bytes, extension }) => {
      const known = found.get(key)
      if (known !== undefined) return known.name
      const name = `/ppt/media/picture${found.size + 1}.${extension}`
      found.set(key, { name, type: types[extension], content: bytes, relations: [] })
      return name
    },
    parts: () => [...found.values()],
  }
}
