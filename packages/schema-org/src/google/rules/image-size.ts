import type { GraphFinding } from '../../graph/graph-finding.ts'
import type { GoogleGraph } from '../google-graph.ts'
import { type Thing, textIn, valuesIn } from '../thing.ts'
import { type GoogleRule, verdict } from './rule.ts'

/** The least area of an article's image, in square pixels, and the least side of a logo, in pixels. */
const leastArea = 50_000
const leastLogoSide = 112

/** Images whose size the graph tells are large enough for an article. */
export const imageSize: GoogleRule = (thing, graph) =>
  verdict(
    sized(thing, 'image', graph).flatMap(({ pointer, width, height }): GraphFinding[] =>
      width * height >= leastArea
        ? []
        : [
            {
              code: 'google-image-size',
              severity: 'info',
              pointer,
              message: `The image is ${width} × ${height} pixels; Google asks for ${leastArea} or more in all.`,
              help: 'Name a larger image, at best in 16:9, 4:3 and 1:1.',
            },
          ],
    ),
  )

/** A logo whose size the graph tells is large enough. */
export const logoSize: GoogleRule = (thing, graph) =>
  verdict(
    sized(thing, 'logo', graph).flatMap(({ pointer, width, height }): GraphFinding[] =>
      Math.min(width, height) >= leastLogoSide
        ? []
        : [
            {
              code: 'google-logo-size',
              severity: 'info',
              pointer,
              message: `The logo is ${width} × ${height} pixels; Google asks for ${leastLogoSide} × ${leastLogoSide} or more.`,
              help: 'Name a larger image.',
            },
          ],
    ),
  )

const sized = (thing: Thing, property: string, graph: GoogleGraph) =>
  valuesIn(thing, property)
    .flatMap(graph.thingsOf)
    .filter((image) => graph.isFirst(property, image))
    .flatMap((image) => {
      const width = pixels(image, 'width', graph)
      const height = pixels(image, 'height', graph)
      return width === undefined || height === undefined
        ? []
        : [{ pointer: image.node.pointer, width, height }]
    })

/** A length in pixels: “1200”, “1200 px”, or a QuantitativeValue; undefined for any other unit. */
const pixels = (image: Thing, property: string, graph: GoogleGraph): number | undefined => {
  const text =
    textIn(image, property) ??
    valuesIn(image, property)
      .flatMap(graph.thingsOf)
      .filter((quantity) => ['E37', undefined].includes(textIn(quantity, 'unitCode')))
      .map((quantity) => textIn(quantity, 'value'))[0]
  const match = /^\s*(\d{1,6})(?:\.\d{1,6})?\s*(?:px|pixels?)?\s*$/i.exec(text ?? '')
  return match === null ? undefined : Number(match[1])
}
