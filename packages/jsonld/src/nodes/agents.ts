import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** The authors and the publisher. */
export const agents = ({ cast, ids }: GraphInput): Description[] =>
  cast.members.map(({ agent, id }) => ({
    node: createNode(agent.type, id, {
      name: agent.name,
      url: agent.url === undefined ? undefined : ids.link(agent.url),
      sameAs: (agent.sameAs ?? []).map(ids.link),
      [agent.type === 'Organization' ? 'logo' : 'image']:
        agent.image === undefined ? undefined : ids.resolve(agent.image),
    }),
  }))
