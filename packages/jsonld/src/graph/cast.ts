import type { Agent } from '@trifold/core'
import { type Origins, originsWithin } from './description.ts'
import { fragmentsOf } from './fragment.ts'
import type { Ids } from './ids.ts'

/** A person or an organisation, and where an article or its configuration names them. */
export interface Credit {
  readonly agent: Agent
  readonly origin: { readonly key: string } | { readonly setting: string }
}

/** A person or an organisation with the id of its node; addresses are as they are printed. */
export interface Member {
  readonly agent: Agent
  readonly id: string
  /** Of the agent's properties, by the names that {@link Agent} gives them. */
  readonly origins: Origins
}

/** Who wrote and who publishes: one node each, however many parts they have. */
export interface Cast {
  readonly members: readonly Member[]
  /** The id of one of the agents that were credited. */
  idOf(agent: Agent): string
}

/** All that is said of one agent. */
interface Role {
  readonly agent: Agent
  readonly origins: Origins
  /** Whether the configuration names them, so that every page has the same node. */
  readonly isOfSite: boolean
}

export const createCast = (credits: readonly Credit[], ids: Ids): Cast => {
  const roles: Role[] = []
  const found = new Map<Agent, number>()
  for (const credit of credits) {
    const role = roleOf(credit, ids)
    const same = roles.findIndex(({ agent }) => isSame(agent, role.agent))
    const known = roles[same]
    found.set(credit.agent, known === undefined ? roles.length : same)
    if (known === undefined) roles.push(role)
    else roles[same] = role.isOfSite ? joined(role, known) : joined(known, role)
  }
  const fragments = fragmentsOf(
    roles.map(({ agent: { type, name, url } }) => ({ name: `${type} ${name}`, key: url ?? '' })),
  )
  const members = roles.map(({ agent, origins, isOfSite }, index) => {
    const fragment = fragments[index] ?? ''
    return { agent, origins, id: isOfSite ? ids.ofSite(fragment) : ids.ofAgent(fragment) }
  })
  return { members, idOf: (agent) => members[found.get(agent) ?? -1]?.id ?? '' }
}

const roleOf = ({ agent, origin }: Credit, ids: Ids): Role => {
  const isOfSite = 'setting' in origin
  const from = isOfSite ? 'site' : 'page'
  const { name, type, url, sameAs, image } = agent
  return {
    isOfSite,
    agent: {
      name,
      type,
      ...(url === undefined ? {} : { url: ids.link(url, from) }),
      ...(sameAs === undefined ? {} : { sameAs: sameAs.map((address) => ids.link(address, from)) }),
      ...(image === undefined ? {} : { image: ids.resolve(image, from) }),
    },
    origins: originsWithin(
      origin,
      Object.fromEntries(Object.keys(agent).map((property) => [property, property])),
    ),
  }
}

/** What the first says, and what the second adds. */
const joined = (first: Role, second: Role): Role => ({
  agent: { ...second.agent, ...first.agent },
  origins: { ...second.origins, ...first.origins },
  isOfSite: first.isOfSite || second.isOfSite,
})

/** Two entries with one name mean one agent, unless their addresses differ. */
const isSame = (a: Agent, b: Agent): boolean =>
  a.name === b.name && a.type === b.type && (a.url === b.url || a.url === undefined || b.url === undefined)
