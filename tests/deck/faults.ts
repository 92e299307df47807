import { all, children, type OpenDeck } from './open-deck.ts';
import { CHILDREN } from './schema-order.ts';

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** What PowerPoint would repair, or refuse: nothing of it may be found. Throws where a part is not well-formed. */
export function faultsOf(deck: OpenDeck): readonly string[] {
  return [
    ...deck.names.filter((name, index) => deck.names.indexOf(name) !== index).map((name) => `${name} twice`),
    ...untyped(deck),
    ...deck.names.filter((name) => name.endsWith('.rels')).flatMap((name) => lost(deck, name)),
    ...deck.names.filter(isXml).flatMap((name) => [...outOfOrder(deck, name), ...repeatedIds(deck, name)]),
  ];
}

function untyped(deck: OpenDeck): readonly string[] {
  const types = deck.xml('[Content_Types].xml');
  const named = new Set(all(types, 'Override').map((one) => one.getAttribute('PartName')));
  const endings = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')));
  endings.delete('xml');
  const missing = deck.names.filter(
    (name) =>
      name !== '[Content_Types].xml' && !named.has(`/${name}`) && !endings.has(name.split('.').at(-1) ?? ''),
  );
  const extra = [...named].filter((name) => !deck.names.includes(name?.slice(1) ?? ''));
  return [...missing, ...extra].map((name) => `type of ${name}`);
}

/** Relations that lead nowhere, and uses of relations that are not there. */
function lost(deck: OpenDeck, name: string): readonly string[] {
  const owner = name.replace('_rels/', '').replace('.rels', '');
  const relations = all(deck.xml(name), 'Relationship');
  const ids = new Set(relations.map((one) => one.getAttribute('Id')));
  const used = owner === '' ? [] : [...deck.text(owner).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)];
  const targets = relations
    .filter((one) => one.getAttribute('TargetMode') !== 'External')
    .map((one) => new URL(one.getAttribute('Target') ?? '', `file:///${owner}`).pathname.slice(1));
  return [
    ...(ids.size === relations.length ? [] : [`ids in ${name}`]),
    ...used.filter(([, id]) => !ids.has(id ?? '')).map(([, id]) => `${id} in ${owner}`),
    ...targets.filter((target) => !deck.names.includes(target)).map((target) => `${target} from ${name}`),
  ];
}

function outOfOrder(deck: OpenDeck, name: string): readonly string[] {
  return all(deck.xml(name), '*').flatMap((element) => {
    const order = CHILDREN[element.nodeName]?.split(' ');
    if (!order) return [];
    const places = children(element).map((child) => order.indexOf(child.nodeName));
    const isRight = places.every((place, at) => place >= (places[at - 1] ?? 0));
    return isRight
      ? []
      : [
          `${name}: ${children(element)
            .map(({ nodeName }) => nodeName)
            .join(' ')}`,
        ];
  });
}

function repeatedIds(deck: OpenDeck, name: string): readonly string[] {
  const ids = all(deck.xml(name), 'p:cNvPr').map((one) => one.getAttribute('id'));
  return new Set(ids).size === ids.length ? [] : [`ids of shapes in ${name}`];
}
