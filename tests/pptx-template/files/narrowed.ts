import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts that say where things stand. */
const placing = /^ppt\/(?:presentation\.xml$|(?:slideMasters|slideLayouts|slides)\/[^/]+\.xml$)/

/** Lengths from left to right: of slides, of shapes, and inside groups. */
const across = /(<(?:p:sldSz|a:off|a:ext|a:chOff|a:chExt) [^>]*?\b(?:cx|x)=")(-?\d+)(?=")/g

/** A presentation with its slides as high as they were, in 4:3, and everything on them narrower by as much. */
export const narrowed = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes)
  const size = /<p:sldSz [^>]*>/.exec(strFromU8(files['ppt/presentation.xml'] ?? new Uint8Array()))?.[0] ?? ''
  const [width, height] = ['cx', 'cy'].map((name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(size)?.[1] ?? Number.NaN),
  ) as [number, number]
  const share = (height * 4) / 3 / width
  if (!(share < 1)) throw new Error(`the slides are not wider than 4:3: ${size}`)
  const changed = Object.entries(files).map(([name, content]) => [
    name,
    placing.test(name)
      ? strToU8(
          strFromU8(content).replace(
            across,
            (_, before: string, length: string) => `${before}${Math.round(Number(length) * share)}`,
          ),
        )
      : content,
  ])
  return zipSync(Object.fromEntries(changed), { level: 0, mtime: new Date(1980, 0, 1) })
}
