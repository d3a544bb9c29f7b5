import type { FirstText } from './first-text.ts'

export const french: FirstText = {
  slug: 'lire-la-maree',
  title: 'Lire la marée',
  subtitle: 'Pourquoi la mer va et vient, et comment marcher sur son bord sans danger',
  description:
    'Ce qui fait la marée, pourquoi certaines sont plus fortes, et comment lire une table des marées.',
  tags: ['marées', 'côte'],
  picture: {
    alt: 'Le soleil, la lune et la terre alignés, et l’eau renflée des deux côtés de la terre',
    caption: 'À la nouvelle lune, les deux tirent sur une même ligne',
    labels: ['Soleil', 'Lune', 'Terre et mer'],
  },
  body: (picture) => `
Deux fois par jour, la mer s’en va et revient. Qui sait quand peut gagner une île à pied, ramasser des moules, et rentrer
les pieds secs.

:::summary

La lune et le soleil tirent sur la mer, la terre tourne dessous, et une table dit quand il faut être rentré.

:::

## Quatre mots {#mots}

Quatre mots suffisent pour lire n’importe quelle table des marées.

:::definition

**Pleine mer** : le moment où la mer est la plus haute ; il s’en écoule un peu plus de douze heures entre deux.

:::

:::definition

**Basse mer** : le moment où elle est la plus basse, à peu près au milieu entre deux pleines mers.

:::

:::definition

**Vive-eau** : une grande marée, un jour ou deux après chaque nouvelle et chaque pleine lune.

:::

:::definition

**Morte-eau** : une petite marée, un jour ou deux après chaque demi-lune.

:::

## Ce qui tire sur la mer {#attraction}

La marée vient de deux attractions, une forte et une plus faible.

${picture}

La lune est petite et proche, le soleil est grand et lointain. C’est la lune qui l’emporte : elle tire environ deux fois plus.

:::comparison

|                          | Vive-eau                      | Morte-eau                |
| ------------------------ | ----------------------------- | ------------------------ |
| La lune est              | Nouvelle ou pleine            | À moitié                 |
| Soleil et lune tirent    | Sur une même ligne            | À angle droit            |
| La pleine mer est        | Plus haute que d’ordinaire    | Plus basse               |
| La basse mer découvre    | Bien plus que d’ordinaire     | Moins que d’ordinaire    |

:::

:::notes

Dessinez trois cercles au tableau avant de montrer la comparaison. Demandez lequel doit bouger.

:::

## Une marche jusqu’à l’île {#marche}

Une classe a appris tout cela en un seul après-midi.

:::story{turn=3}

1. **Le projet.** L’île est à un mille du rivage, et à basse mer on peut y aller à pied.
2. **Le pique-nique.** Il fait chaud, le pain est bon, et personne ne regarde la mer.
3. **La première flaque.** Une élève remarque que la flaque à ses pieds n’était pas là tout à l’heure.
4. **Le retour.** Ils laissent tout sauf les manteaux, et atteignent le rivage les genoux mouillés.
5. **La règle.** Depuis, la classe fait demi-tour à basse mer, où qu’elle soit arrivée.

:::

## Lire une table {#table}

Une table donne une date, des heures et des hauteurs, et il faut les trois.

:::steps Préparer une marche au bord de la mer

1. Cherchez le jour, et le port le plus proche de vous.
2. Relevez l’heure de la basse mer, et vérifiez si l’heure d’été y est comptée.
3. Partez deux heures avant.
4. Faites demi-tour à basse mer, où que vous soyez arrivé.

:::

:::warning La mer ne monte pas d’un pas égal

Dans la troisième et la quatrième heure, elle monte trois fois plus vite que dans la première.

:::

### Une règle simple {#douziemes}

Partagez la montée entière en douze parts, et vous savez ce qui vient à chaque heure.

:::reveal

- Dans la première et la sixième heure, une part.
- Dans la deuxième et la cinquième, deux parts.
- Dans la troisième et la quatrième, trois parts.

:::

:::slide Deux façons d’être pris

:::column
**Par devant.** L’eau est à vos pieds, et vous la voyez venir.
:::

:::column
**Par derrière.** Elle remplit le chenal entre vous et le rivage.
:::

:::

:::only{for="slides"}
:::slide{layout=statement}
Faites demi-tour à *basse* mer.
:::
:::

## Questions {#questions}

:::faq

### Pourquoi la pleine mer est-elle plus tardive chaque jour ?

La lune avance pendant que la terre tourne, et la terre met cinquante minutes de plus à la rattraper.

### Un lac a-t-il des marées ?

Oui, mais petites : quelques centimètres, même dans le plus grand.

:::

## À retenir {#a-retenir}

:::key-points

- Deux pleines mers par jour, à douze heures et demie d’intervalle environ.
- La nouvelle et la pleine lune donnent les plus grandes marées.
- La moitié de la montée vient dans les deux heures du milieu.

:::

> [!TIP]
> La table est une prévision : le vent du large fait venir l’eau plus tôt, et plus haut.

:::except{for="slides"}
Cet article montre chaque bloc que Trifold connaît. Changez une ligne, et voyez ce qu’elle devient.
:::
`,
}
