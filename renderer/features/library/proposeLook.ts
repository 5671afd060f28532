import { type Label, labelColorSchema, labelMarkSchema } from '../../../shared/model/label';

type Look = Pick<Label, 'color' | 'mark'>;

/** A colour and an underline that tell a new label from the others: of those used least often together, then by themselves, the first. */
export function proposeLook(labels: readonly Look[]): Look {
  const count = (isSame: (label: Look) => boolean) => labels.filter(isSame).length;
  const looks = labelMarkSchema.options.flatMap((mark) =>
    labelColorSchema.options.map((color) => {
      const both = count((label) => label.color === color && label.mark === mark);
      const colors = count((label) => label.color === color);
      const marks = count((label) => label.mark === mark);
      return { look: { color, mark }, both, either: colors + marks };
    }),
  );
  looks.sort((a, b) => a.both - b.both || a.either - b.either);
  return looks[0]?.look ?? { color: 'amber', mark: 'solid' };
}
