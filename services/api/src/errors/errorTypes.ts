import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { errorCodes, errorReasons, retries } from './errorReasons.js';

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const described = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([name, description]) => [name, { description }]));

const ErrorCode = named(Object.keys(errorCodes));
registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description:
    'The kind of an error. New values may come: treat one that is not known as BAD_REQUEST.',
  valuesConfig: described(errorCodes),
});

const ErrorReason = named(Object.keys(errorReasons));
registerEnumType(ErrorReason, {
  name: 'ErrorReason',
  description: 'What exactly is wrong. New values may come: go by the code where one is not known.',
  valuesConfig: described(
    Object.fromEntries(Object.entries(errorReasons).map(([name, { words }]) => [name, words])),
  ),
});

const Retry = named(Object.keys(retries));
registerEnumType(Retry, {
  name: 'Retry',
  description: 'Whether a request that failed may be sent again.',
  valuesConfig: described(retries),
});

/** No field has this type: it is the contract of what stands beside the message of an error. */
@ObjectType({
  description:
    'What stands in the extensions of every error; no field has this type. A part that has nothing to say is left out.',
})
export class ErrorExtensions {
  @Field(() => ErrorCode, { description: 'The kind of error.' })
  code!: string;

  @Field(() => ErrorReason, { description: 'What exactly is wrong.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The argument, filter, dimension or header that is wrong.',
  })
  field!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows there are, where too many.' })
  rows!: number | null;

  @Field(() => Int, { nullable: true, description: 'The limit that was met.' })
  limit!: number | null;

  @Field(() => [String], { nullable: true, description: 'What may be asked for instead.' })
  allowed!: readonly string[] | null;

  @Field(() => Retry, { description: 'Whether the request may be sent again.' })
  retry!: string;

  @Field(() => String, {
    description: 'The name of the request, as in the header x-request-id and in the log.',
  })
  requestId!: string;
}
