import { offeredCslTypes } from '../../../shared/model/cslItem';
import { titleOfCslType } from '../../../shared/model/titleOfCslType';

/** The item types offered, with their names as people say them. A type that came from elsewhere is added. */
export function listCslTypes(current: string): { value: string; title: string }[] {
  const types: string[] = [...offeredCslTypes];
  if (!types.includes(current)) types.push(current);
  return types.map((value) => ({ value, title: titleOfCslType(value) }));
}
