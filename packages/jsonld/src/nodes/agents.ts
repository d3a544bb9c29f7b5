import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** The authors and the publisher. */
export const agents = ({ cast, ids }: GraphInput): Description[] =>
  cast.members.map(({ agent, id }) => ({
    node: createNode(agent.type, id, {
      name: agent.name,
      url: agent.url === undefined ? undefined : ids.resolve(agent.url),
      sameAs: (agent.sameAs ?? []).map(ids.resolve),
      [agent.type === 'Organization' ? 'logo' : 'image']:
        agent.image === undefined ? undefined : ids.resolve(agent.image),
    }),
  }))
