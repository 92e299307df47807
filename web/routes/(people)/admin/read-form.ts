/** What a form says, as the API asks for it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

export const bothOf = (form: FormData, name: string) => ({
  zh: textOf(form, `${name}_zh`),
  en: textOf(form, `${name}_en`),
});

/** A blank field is no number, and what is none is left to the API to refuse. */
export const numberOf = (form: FormData, name: string): number | undefined => {
  const text = textOf(form, name);
  return text === '' ? undefined : Number(text);
};

export function districtOf(form: FormData) {
  const place = numberOf(form, 'place');
  return {
    code: textOf(form, 'code'),
    name: bothOf(form, 'name'),
    city: bothOf(form, 'city'),
    province: bothOf(form, 'province'),
    ...(place === undefined ? {} : { place }),
  };
}

/** Of a metric that has figures, what its figures are made of is not in the form. */
export function metricOf(form: FormData) {
  const place = numberOf(form, 'place');
  const counter = bothOf(form, 'counter');
  return {
    ...(form.has('unit')
      ? {
          subject: textOf(form, 'subject'),
          object: textOf(form, 'object'),
          unit: textOf(form, 'unit'),
          kind: textOf(form, 'kind'),
        }
      : {}),
    name: bothOf(form, 'name'),
    definition: bothOf(form, 'definition'),
    counter: counter.zh === '' && counter.en === '' ? null : counter,
    direction: textOf(form, 'direction'),
    headline: numberOf(form, 'headline') ?? null,
    denominator: form.has('denominator'),
    ...(place === undefined ? {} : { place }),
  };
}

export const sourceOf = (form: FormData) => ({
  title: bothOf(form, 'title'),
  publisher: bothOf(form, 'publisher'),
  published: { date: textOf(form, 'published'), basis: textOf(form, 'basis') },
  kind: textOf(form, 'kind'),
  note: textOf(form, 'note'),
});
