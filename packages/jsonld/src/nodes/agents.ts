import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** The authors and the publisher. */
export const agents = ({ cast }: GraphInput): Description[] =>
  cast.members.map(({ agent: { type, name, url, sameAs, image }, id, origins }) => {
    const picture = type === 'Organization' ? 'logo' : 'image'
    const { image: origin, ...others } = origins
    return {
      node: createNode(type, id, { name, url, sameAs: sameAs && [...sameAs], [picture]: image }),
      origins: origin === undefined ? others : { ...others, [picture]: origin },
    }
  })
