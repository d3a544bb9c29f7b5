/** The name of the part that a relationship's target leads to from a part; percent signs stay as they are. */
export const resolveTarget = (source: string, target: string): string => {
  const [path = ''] = target.split(/[#?]/)
  const start = path.startsWith('/') ? [] : source.split('/').slice(1, -1)
  const segments = path.split('/').reduce<string[]>((done, segment) => {
    if (segment === '..') return done.slice(0, -1)
    return segment === '.' || segment === '' ? done : [...done, segment]
  }, start)
  return `/${segments.join('/')}`
}
