/** The name of the part that a relationship's target leads to from a part; percent signs stay as they are. */
export const resolveTarget = (source: string, target: string): string => {
  const [path = ''] = target.split(/[#?]/)
  const segments = path.startsWith('/') ? [] : source.split('/').slice(1, -1)
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return `/${segments.join('/')}`
}
