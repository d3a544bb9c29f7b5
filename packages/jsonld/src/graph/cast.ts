import type { Agent, Metadata, SiteSettings } from '@trifold/core'
import { fragmentsOf } from './fragment.ts'
import type { Ids } from './ids.ts'

/** A person or an organisation with the id of its node. */
export interface Member {
  readonly agent: Agent
  readonly id: string
}

/** Who wrote and who publishes: one node each, however many parts they have. */
export interface Cast {
  readonly members: readonly Member[]
  idOf(agent: Agent): string
}

export const createCast = (meta: Metadata, site: SiteSettings, ids: Ids): Cast => {
  const publisher = meta.publisher ?? site.publisher
  const shared = meta.publisher === undefined ? publisher : undefined
  const agents: Agent[] = []
  for (const agent of [...meta.authors, ...(publisher === undefined ? [] : [publisher])]) {
    if (!agents.some((known) => isSame(known, agent))) agents.push(agent)
  }
  const fragments = fragmentsOf(agents.map(({ type, name }) => `${type} ${name}`))
  const members = agents.map((agent, index) => ({
    agent,
    id:
      shared !== undefined && isSame(agent, shared)
        ? ids.ofSite(fragments[index] ?? '')
        : ids.of(fragments[index] ?? ''),
  }))
  return {
    members,
    idOf: (agent) => members.find((member) => isSame(member.agent, agent))?.id ?? '',
  }
}

/** Two entries with one name mean one agent, unless their addresses differ. */
const isSame = (a: Agent, b: Agent): boolean =>
  a.name === b.name && a.type === b.type && (a.url === b.url || a.url === undefined || b.url === undefined)
