import type { Article, Position, RenderContext, SettingPlace } from '@trifold/core'
import type { Description, Origin } from '../graph/description.ts'

/** Finds where the author wrote something. */
export interface Places {
  /** What a JSON pointer (RFC 6901) into the graph points at. */
  ofValue(pointer: string): SettingPlace
  /** What a value comes from. */
  ofOrigin(origin: Origin): SettingPlace
  /** A key of the metadata: `jsonld.about`. */
  ofKey(key: string): SettingPlace
}

type Context = Pick<RenderContext, 'file' | 'settingPlace'>

/**
 * The place of a value is that of its own origin, else that of the nearest value around it that has one, else the block
 * that its node describes, else its node's name, else the article's title, else the article's first block. `descriptions` are in the order of
 * the graph.
 */
export const createPlaces = (
  descriptions: readonly Description[],
  article: Article,
  context: Context,
): Places => {
  const whole = (): SettingPlace =>
    placeOfKey('title', context) ?? { file: context.file, position: article.children[0]?.position }
  return {
    ofOrigin: (origin) => placeOfOrigin(origin, [], context) ?? whole(),
    ofKey: (key) => placeOfKey(key, context) ?? whole(),
    ofValue: (pointer) => {
      const [, index, ...path] = pointer.split('/').slice(1).map(keyOf)
      const description = descriptions[Number(index ?? -1)]
      if (description === undefined) return whole()
      const place = placeInNode(description, path, context)
      return place ?? (isPlaced(description) ? undefined : placeOfNode(description, context)) ?? whole()
    },
  }
}

const keyOf = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

const placeInNode = (
  { origins }: Description,
  path: readonly string[],
  context: Context,
): SettingPlace | undefined => {
  if (origins === undefined) return undefined
  for (let length = path.length; length >= 0; length -= 1) {
    const above = path.slice(0, length).join('/')
    const origin = Object.hasOwn(origins, above) ? origins[above] : undefined
    const place = origin && placeOfOrigin(origin, path.slice(length), context)
    if (place !== undefined) return place
  }
  return undefined
}

/** Whether it is said where the node as a whole comes from, though the author may not have written that down. */
const isPlaced = ({ origins = {} }: Description): boolean => Object.hasOwn(origins, '')

/** What names a node, the best first. */
const naming = ['name', 'headline', 'contentUrl', 'url']

/** Where its block stands, else its name. */
const placeOfNode = (description: Description, context: Context): SettingPlace | undefined => {
  if (description.position !== undefined) return blockPlace(description.position, context)
  for (const property of naming) {
    const place = property in description.node ? placeInNode(description, [property], context) : undefined
    if (place !== undefined) return place
  }
  return undefined
}

/** `rest` leads from the value whose origin is known to the one in question. */
const placeOfOrigin = (
  origin: Origin,
  rest: readonly string[],
  context: Context,
): SettingPlace | undefined => {
  if ('position' in origin) return blockPlace(origin.position, context)
  if ('key' in origin) return placeOfKey([origin.key, ...rest].join('.'), context)
  const { settingPlace } = context
  const part = known(settingPlace('', [origin.setting, ...rest].join('.')))
  return part ?? known(settingPlace('', origin.setting))
}

/** The place of a key of the metadata, or of the nearest one around it that the author wrote. */
const placeOfKey = (key: string, { settingPlace }: Context): SettingPlace | undefined => {
  for (let path = key; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = known(settingPlace(path, ''))
    if (place !== undefined) return place
  }
  return undefined
}

const blockPlace = (position: Position | undefined, { file }: Context): SettingPlace | undefined =>
  position && { file, position }

/** From the key to the end of its value. */
const known = (place: SettingPlace | undefined): SettingPlace | undefined => {
  if (place?.position === undefined) return undefined
  const { file, position, key = position } = place
  return { file, position: { start: key.start, end: position.end } }
}
