/** What an effect costs, in layers: one is what it takes to blend a whole picture into another. */
const layers: Readonly<Record<string, number>> = {
  feGaussianBlur: 4,
  feTurbulence: 6,
  feMorphology: 12,
  feConvolveMatrix: 8,
  feDiffuseLighting: 6,
  feSpecularLighting: 8,
}

/** Characters of shapes that take as long as a layer. */
export const shapesInLayer = 100_000

interface Definition {
  layers: number
  readonly uses: string[]
}

/**
 * How much work a picture is beside its shapes, in layers as large as itself: masks and filters of masks count as often
 * as they are used. Exact for the SVG that resvg makes; of any other what its attributes say.
 */
export const costOf = (svg: string): number => {
  const definitions = definitionsOf(svg)
  const known = new Map<string, number>()
  const total = (id: string): number => {
    const before = known.get(id)
    if (before !== undefined) return before
    // What refers to itself is drawn once.
    known.set(id, 0)
    const { layers = 0, uses = [] } = definitions.get(id) ?? {}
    const sum = uses.reduce((cost, used) => cost + total(used), layers)
    known.set(id, sum)
    return sum
  }
  return 1 + total('') + svg.length / shapesInLayer
}

/** The masks, clips, patterns and filters by their ids, and the picture itself, whose id is empty. */
const definitionsOf = (svg: string): Map<string, Definition> => {
  const root: Definition = { layers: 0, uses: [] }
  const definitions = new Map([['', root]])
  const open = [root]
  for (const [tag, end, name = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*>/g)) {
    const inside = open.at(-1) ?? root
    if (/^(?:mask|clipPath|pattern|filter)$/.test(name)) {
      if (end === '/') open.pop()
      else if (!tag.endsWith('/>')) open.push(define(definitions, tag))
    } else if (end === '') inside.layers += layersOf(tag, name)
    if (end === '')
      inside.uses.push(...[...tag.matchAll(/url\(\s*["']?#([^)"']+)/g)].map(([, id = '']) => id))
  }
  return definitions
}

const define = (definitions: Map<string, Definition>, tag: string): Definition => {
  const definition: Definition = { layers: 1 + regionOf(tag), uses: [] }
  definitions.set(/\sid=["']([^"']*)/.exec(tag)?.[1] ?? '', definition)
  return definition
}

/** How many times larger than what it is put on the region of a filter is. */
const regionOf = (tag: string): number => {
  if (!tag.startsWith('<filter') || tag.includes('userSpaceOnUse')) return 0
  const side = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? 1)
  return Math.max(0, side('width') * side('height') - 2)
}

const layersOf = (tag: string, name: string): number => {
  const octaves = Number(/ numOctaves="(\d+)"/.exec(tag)?.[1] ?? 1)
  const radius = Math.max(...[...(/ radius="([^"]*)"/.exec(tag)?.[1] ?? '0').split(' ')].map(Number))
  if (name.startsWith('fe')) return (layers[name] ?? 2) * octaves * (1 + radius * radius)
  return / opacity="|mix-blend-mode|isolation/.test(tag) ? 1 : 0
}
