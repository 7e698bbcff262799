import { getFloor } from '@/lib/firm/queries';
import { read } from '@/lib/platform/read';

/** The smallest page there can be: the session and one row. The bench states every other page as a ratio to it. */
export default async function FloorPage() {
  return <p>{(await read(getFloor, {})).name}</p>;
}
