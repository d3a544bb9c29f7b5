/** Articles and their images by their paths in `posts`. */
export type Sources = Readonly<Record<string, string | Uint8Array>>

/**
 * Ordinary articles with links and images. The second version of them differs in every article; one is gone, and one is new.
 */
export const sourcesOf = (count: number, version: 'first' | 'second'): Sources =>
  Object.fromEntries([
    ...Array.from({ length: count }, (_, index) => [`post-${index}.md`, articleOf(index, count, version)]),
    ...Array.from({ length: Math.min(count, 6) }, (_, index) => [
      `images/${index}.svg`,
      imageOf(index, version),
    ]),
    [`${version}.md`, '# One that is in no other version\n\nText.\n'],
  ])

const articleOf = (index: number, count: number, version: string): string =>
  [
    `# Post ${index}, ${version}`,
    `This is the ${version} version of the text. The next one is [here](post-${(index + 1) % count}.md).`,
    ...(index < 6 ? [`![Picture ${index}](images/${index}.svg)`] : []),
    ...Array.from({ length: 1 + (index % 5) }, (_, part) => sectionOf(part, version)),
  ].join('\n\n')

const sectionOf = (part: number, version: string): string =>
  [
    `## Part ${part}`,
    `A sentence in the ${version} version. Another one, which is longer.`,
    '- One\n- Two',
    '> Three\n',
  ].join('\n\n')

const imageOf = (index: number, version: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${version.length} 8"><rect width="${index + 1}" height="4" fill="#346"/></svg>\n`
