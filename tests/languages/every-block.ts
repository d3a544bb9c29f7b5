/** An article of every block, whose own words are in none of the languages that Trifold speaks; `lang` is its language. */
export const everyBlock = (lang: string): string => `---
title: Ξενος τιτλος
subtitle: Μικρος υποτιτλος
description: Λιγα λογια για το κειμενο.
lang: ${lang}
published: 2026-11-22
modified: 2026-12-01
authors: [{ name: Αννα }, { name: Βασιλης }, { name: Γιωργος }]
license: MIT
tags: [α, β]
translations: { el: "https://example.org/el/" }
sources:
  - { title: Παλιο κειμενο, authors: [Δημος, Ελενη], publisher: Οικος, date: 2012-11-24, relation: basedOn }
  - { title: Αλλο κειμενο, url: "https://example.org/a" }
---

Πρωτη προταση του κειμενου, με υποσημειωση.[^1] Και αλλη μια προταση.

## Λεξεις

:::definition

**Λεξη**: η πρωτη σημασια.

:::

:::comparison

|       | Ενα  | Δυο  |
| ----- | ---- | ---- |
| Μηκος | λιγο | πολυ |

:::

:::story{turn=2}

1. **Αρχη.** Κατι γινεται.
2. **Στροφη.** Κατι αλλαζει.
3. **Τελος.** Ολα καλα.

:::

:::key-points

- Πρωτο σημειο.
- Δευτερο σημειο.

:::

:::steps

1. Πρωτο βημα.
2. Δευτερο βημα.

:::

:::faq

### Γιατι;

Επειδη.

:::

${['note', 'tip', 'info', 'important', 'warning', 'caution', 'danger']
  .map((kind) => `:::${kind} Τιτλος\n\nΚειμενο.\n\n:::\n\n:::${kind}\n\nΚειμενο.\n\n:::`)
  .join('\n\n')}

## Αλλα

:::notes

Για τον ομιλητη.

:::

:::reveal

- Ενα
- Δυο

:::

- [x] Εγινε
- [ ] Οχι ακομα

| Α | Β |
| - | - |
| γ | δ |

> Ενα παραθεμα.

\`\`\`
κωδικας
\`\`\`

$$
α + β
$$

:::slide{layout=statement}

Μια αποψη.

:::

## Τελος

:::summary Ολα

Ολα μαζι.

:::

[^1]: Η υποσημειωση.
`
