import type { Version } from '@trifold/core'
import { languageName, middleDot, type Words } from '@trifold/prose'
import type { PhrasingContent, RootContent } from 'mdast'

/** A line of links to the article in other languages, each called as it calls itself; nothing if there are none. `own` is this one’s language. */
export const lineOfVersions = (
  versions: readonly Pick<Version, 'lang' | 'url'>[],
  words: Words,
  own: string,
): RootContent[] => {
  if (versions.length === 0) return []
  const links = versions.flatMap(({ lang, url }, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [text(middleDot(own))]),
    { type: 'link', url, title: null, children: [text(languageName(lang))] },
  ])
  return [{ type: 'paragraph', children: [text(`${words.translations}${words.colon}`), ...links] }]
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
