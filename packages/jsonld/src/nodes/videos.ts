import type { Film } from '../blocks/gathered.ts'
import { createNode, type Description } from '../graph/description.ts'
import { fragmentsOf } from '../graph/fragment.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** The ids of the videos that the article shows, and of those that its images lead to. */
export const videoIds = (input: GraphInput): { shown: string[]; linked: string[] } => {
  const films = identified(input)
  return {
    shown: films.filter(({ film }) => film.isShown).map(({ id }) => id),
    linked: films.filter(({ film }) => !film.isShown).map(({ id }) => id),
  }
}

const identified = ({ gathered: { films }, ids }: GraphInput): { film: Film; id: string }[] => {
  const fragments = fragmentsOf(
    films.map(({ name, address }) => ({ name, key: address.url ?? address.contentUrl ?? '' })),
  )
  return films.map((film, index) => ({ film, id: ids.of('video', fragments[index]) }))
}

/** Each video, by what the article says of it: nobody knows here when it was uploaded, so that is never claimed. */
export const videos = (input: GraphInput): Description[] => {
  const { ids } = input
  return identified(input).map(({ film: { name, caption, thumbnail, address, isShown, position }, id }) => ({
    position,
    elsewhere: !isShown,
    node: createNode('VideoObject', id, {
      name,
      caption: caption === name ? undefined : caption,
      thumbnailUrl: thumbnail === undefined ? undefined : ids.resolve(thumbnail),
      contentUrl: address.contentUrl === undefined ? undefined : ids.resolve(address.contentUrl),
      url: address.url,
      embedUrl: address.embedUrl,
    }),
  }))
}
