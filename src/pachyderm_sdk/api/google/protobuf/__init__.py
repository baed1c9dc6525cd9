# Generated from api-protos/google/protobuf/timestamp.proto, api-protos/google/protobuf/any.proto, api-protos/google/protobuf/duration.proto, api-protos/google/protobuf/empty.proto, api-protos/google/protobuf/wrappers.proto, api-protos/google/protobuf/struct.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package google.protobuf."""

from __future__ import annotations


from ...._proto import fields as _f
from ...._proto.dataclass import dataclass as _dataclass
from ....message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage

__all__ = (
    "Any",
    "BoolValue",
    "BytesValue",
    "DoubleValue",
    "Duration",
    "Empty",
    "FloatValue",
    "Int32Value",
    "Int64Value",
    "ListValue",
    "NullValue",
    "StringValue",
    "Struct",
    "Timestamp",
    "UInt32Value",
    "UInt64Value",
    "Value",
)


class NullValue(_Enum):
    """Represents a JSON `null`.

    `NullValue` is a sentinel, using an enum with only one value to represent
    the null value for the `Value` type union.

    A field of type `NullValue` with any value other than `0` is considered
    invalid. Most ProtoJSON serializers will emit a Value with a `null_value` set
    as a JSON `null` regardless of the integer value, and so will round trip to
    a `0` value.
    """

    NULL_VALUE = 0
    """Null value."""


@_dataclass(eq=False, repr=False)
class Timestamp(_Message):
    """A Timestamp represents a point in time independent of any time zone or local
    calendar, encoded as a count of seconds and fractions of seconds at
    nanosecond resolution. The count is relative to an epoch at UTC midnight on
    January 1, 1970, in the proleptic Gregorian calendar which extends the
    Gregorian calendar backwards to year one.

    All minutes are 60 seconds long. Leap seconds are "smeared" so that no leap
    second table is needed for interpretation, using a [24-hour linear
    smear](https://developers.google.com/time/smear).

    The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. By
    restricting to that range, we ensure that we can convert to and from [RFC
    3339](https://www.ietf.org/rfc/rfc3339.txt) date strings.

    # Examples

    Example 1: Compute Timestamp from POSIX `time()`.

        Timestamp timestamp;
        timestamp.set_seconds(time(NULL));
        timestamp.set_nanos(0);

    Example 2: Compute Timestamp from POSIX `gettimeofday()`.

        struct timeval tv;
        gettimeofday(&tv, NULL);

        Timestamp timestamp;
        timestamp.set_seconds(tv.tv_sec);
        timestamp.set_nanos(tv.tv_usec * 1000);

    Example 3: Compute Timestamp from Win32 `GetSystemTimeAsFileTime()`.

        FILETIME ft;
        GetSystemTimeAsFileTime(&ft);
        UINT64 ticks = (((UINT64)ft.dwHighDateTime) << 32) | ft.dwLowDateTime;

        // A Windows tick is 100 nanoseconds. Windows epoch 1601-01-01T00:00:00Z
        // is 11644473600 seconds before Unix epoch 1970-01-01T00:00:00Z.
        Timestamp timestamp;
        timestamp.set_seconds((INT64) ((ticks / 10000000) - 11644473600LL));
        timestamp.set_nanos((INT32) ((ticks % 10000000) * 100));

    Example 4: Compute Timestamp from Java `System.currentTimeMillis()`.

        long millis = System.currentTimeMillis();

        Timestamp timestamp = Timestamp.newBuilder().setSeconds(millis / 1000)
            .setNanos((int) ((millis % 1000) * 1000000)).build();

    Example 5: Compute Timestamp from Java `Instant.now()`.

        Instant now = Instant.now();

        Timestamp timestamp =
            Timestamp.newBuilder().setSeconds(now.getEpochSecond())
                .setNanos(now.getNano()).build();

    Example 6: Compute Timestamp from current time in Python.

        timestamp = Timestamp()
        timestamp.GetCurrentTime()

    # JSON Mapping

    In JSON format, the Timestamp type is encoded as a string in the
    [RFC 3339](https://www.ietf.org/rfc/rfc3339.txt) format. That is, the
    format is "{year}-{month}-{day}T{hour}:{min}:{sec}[.{frac_sec}]Z"
    where {year} is always expressed using four digits while {month}, {day},
    {hour}, {min}, and {sec} are zero-padded to two digits each. The fractional
    seconds, which can go up to 9 digits (i.e. up to 1 nanosecond resolution),
    are optional. The "Z" suffix indicates the timezone ("UTC"); the timezone
    is required. A ProtoJSON serializer should always use UTC (as indicated by
    "Z") when printing the Timestamp type and a ProtoJSON parser should be
    able to accept both UTC and other timezones (as indicated by an offset).

    For example, "2017-01-15T01:30:15.01Z" encodes 15.01 seconds past
    01:30 UTC on January 15, 2017.

    In JavaScript, one can convert a Date object to this format using the
    standard
    [toISOString()](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date/toISOString)
    method. In Python, a standard `datetime.datetime` object can be converted
    to this format using
    [`strftime`](https://docs.python.org/2/library/time.html#time.strftime) with
    the time format spec '%Y-%m-%dT%H:%M:%S.%fZ'. Likewise, in Java, one can use
    the Joda Time's [`ISODateTimeFormat.dateTime()`](
    http://joda-time.sourceforge.net/apidocs/org/joda/time/format/ISODateTimeFormat.html#dateTime()
    ) to obtain a formatter capable of generating timestamps in this format.
    """

    _full_name = "google.protobuf.Timestamp"

    seconds: int = _f.scalar("int64", 1)
    """Represents seconds of UTC time since Unix epoch 1970-01-01T00:00:00Z. Must
    be between -62135596800 and 253402300799 inclusive (which corresponds to
    0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z).
    """
    nanos: int = _f.scalar("int32", 2)
    """Non-negative fractions of a second at nanosecond resolution. This field is
    the nanosecond portion of the duration, not an alternative to seconds.
    Negative second values with fractions must still have non-negative nanos
    values that count forward in time. Must be between 0 and 999,999,999
    inclusive.
    """


@_dataclass(eq=False, repr=False)
class Any(_Message):
    """`Any` contains an arbitrary serialized protocol buffer message along with a
    URL that describes the type of the serialized message.

    In its binary encoding, an `Any` is an ordinary message; but in other wire
    forms like JSON, it has a special encoding. The format of the type URL is
    described on the `type_url` field.

    Protobuf APIs provide utilities to interact with `Any` values:

    - A 'pack' operation accepts a message and constructs a generic `Any` wrapper
      around it.
    - An 'unpack' operation reads the content of an `Any` message, either into an
      existing message or a new one. Unpack operations must check the type of the
      value they unpack against the declared `type_url`.
    - An 'is' operation decides whether an `Any` contains a message of the given
      type, i.e. whether it can 'unpack' that type.

    The JSON format representation of an `Any` follows one of these cases:

    - For types without special-cased JSON encodings, the JSON format
      representation of the `Any` is the same as that of the message, with an
      additional `@type` field which contains the type URL.
    - For types with special-cased JSON encodings (typically called 'well-known'
      types, listed in https://protobuf.dev/programming-guides/json/#any), the
      JSON format representation has a key `@type` which contains the type URL
      and a key `value` which contains the JSON-serialized value.

    The text format representation of an `Any` is like a message with one field
    whose name is the type URL in brackets. For example, an `Any` containing a
    `foo.Bar` message may be written `[type.googleapis.com/foo.Bar] { a: 2 }`.
    """

    _full_name = "google.protobuf.Any"

    type_url: str = _f.scalar("string", 1)
    """Identifies the type of the serialized Protobuf message with a URI reference
    consisting of a prefix ending in a slash and the fully-qualified type name.

    Example: type.googleapis.com/google.protobuf.StringValue

    This string must contain at least one `/` character, and the content after
    the last `/` must be the fully-qualified name of the type in canonical
    form, without a leading dot. Do not write a scheme on these URI references
    so that clients do not attempt to contact them.

    The prefix is arbitrary and Protobuf implementations are expected to
    simply strip off everything up to and including the last `/` to identify
    the type. `type.googleapis.com/` is a common default prefix that some
    legacy implementations require. This prefix does not indicate the origin of
    the type, and URIs containing it are not expected to respond to any
    requests.

    All type URL strings must be legal URI references with the additional
    restriction (for the text format) that the content of the reference
    must consist only of alphanumeric characters, percent-encoded escapes, and
    characters in the following set (not including the outer backticks):
    `/-.~_!$&()*+,;=`. Despite our allowing percent encodings, implementations
    should not unescape them to prevent confusion with existing parsers. For
    example, `type.googleapis.com%2FFoo` should be rejected.

    In the original design of `Any`, the possibility of launching a type
    resolution service at these type URLs was considered but Protobuf never
    implemented one and considers contacting these URLs to be problematic and
    a potential security issue. Do not attempt to contact type URLs.
    """
    value: bytes = _f.scalar("bytes", 2)
    """Holds a Protobuf serialization of the type described by type_url."""


@_dataclass(eq=False, repr=False)
class Duration(_Message):
    """A Duration represents a signed, fixed-length span of time represented
    as a count of seconds and fractions of seconds at nanosecond
    resolution. It is independent of any calendar and concepts like "day"
    or "month". It is related to Timestamp in that the difference between
    two Timestamp values is a Duration and it can be added or subtracted
    from a Timestamp. Range is approximately +-10,000 years.

    # Examples

    Example 1: Compute Duration from two Timestamps in pseudo code.

        Timestamp start = ...;
        Timestamp end = ...;
        Duration duration = ...;

        duration.seconds = end.seconds - start.seconds;
        duration.nanos = end.nanos - start.nanos;

        if (duration.seconds < 0 && duration.nanos > 0) {
          duration.seconds += 1;
          duration.nanos -= 1000000000;
        } else if (duration.seconds > 0 && duration.nanos < 0) {
          duration.seconds -= 1;
          duration.nanos += 1000000000;
        }

    Example 2: Compute Timestamp from Timestamp + Duration in pseudo code.

        Timestamp start = ...;
        Duration duration = ...;
        Timestamp end = ...;

        end.seconds = start.seconds + duration.seconds;
        end.nanos = start.nanos + duration.nanos;

        if (end.nanos < 0) {
          end.seconds -= 1;
          end.nanos += 1000000000;
        } else if (end.nanos >= 1000000000) {
          end.seconds += 1;
          end.nanos -= 1000000000;
        }

    Example 3: Compute Duration from datetime.timedelta in Python.

        td = datetime.timedelta(days=3, minutes=10)
        duration = Duration()
        duration.FromTimedelta(td)

    # JSON Mapping

    In JSON format, the Duration type is encoded as a string rather than an
    object, where the string ends in the suffix "s" (indicating seconds) and
    is preceded by the number of seconds, with nanoseconds expressed as
    fractional seconds. For example, 3 seconds with 0 nanoseconds should be
    encoded in JSON format as "3s", while 3 seconds and 1 nanosecond should
    be expressed in JSON format as "3.000000001s", and 3 seconds and 1
    microsecond should be expressed in JSON format as "3.000001s".
    """

    _full_name = "google.protobuf.Duration"

    seconds: int = _f.scalar("int64", 1)
    """Signed seconds of the span of time. Must be from -315,576,000,000
    to +315,576,000,000 inclusive. Note: these bounds are computed from:
    60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years
    """
    nanos: int = _f.scalar("int32", 2)
    """Signed fractions of a second at nanosecond resolution of the span
    of time. Durations less than one second are represented with a 0
    `seconds` field and a positive or negative `nanos` field. For durations
    of one second or more, a non-zero value for the `nanos` field must be
    of the same sign as the `seconds` field. Must be from -999,999,999
    to +999,999,999 inclusive.
    """


@_dataclass(eq=False, repr=False)
class Empty(_Message):
    """A generic empty message that you can re-use to avoid defining duplicated
    empty messages in your APIs. A typical example is to use it as the request
    or the response type of an API method. For instance:

        service Foo {
          rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
        }
    """

    _full_name = "google.protobuf.Empty"


@_dataclass(eq=False, repr=False)
class DoubleValue(_Message):
    """Wrapper message for `double`.

    The JSON representation for `DoubleValue` is JSON number.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.DoubleValue"

    value: float = _f.scalar("double", 1)
    """The double value."""


@_dataclass(eq=False, repr=False)
class FloatValue(_Message):
    """Wrapper message for `float`.

    The JSON representation for `FloatValue` is JSON number.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.FloatValue"

    value: float = _f.scalar("float", 1)
    """The float value."""


@_dataclass(eq=False, repr=False)
class Int64Value(_Message):
    """Wrapper message for `int64`.

    The JSON representation for `Int64Value` is JSON string.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.Int64Value"

    value: int = _f.scalar("int64", 1)
    """The int64 value."""


@_dataclass(eq=False, repr=False)
class UInt64Value(_Message):
    """Wrapper message for `uint64`.

    The JSON representation for `UInt64Value` is JSON string.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.UInt64Value"

    value: int = _f.scalar("uint64", 1)
    """The uint64 value."""


@_dataclass(eq=False, repr=False)
class Int32Value(_Message):
    """Wrapper message for `int32`.

    The JSON representation for `Int32Value` is JSON number.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.Int32Value"

    value: int = _f.scalar("int32", 1)
    """The int32 value."""


@_dataclass(eq=False, repr=False)
class UInt32Value(_Message):
    """Wrapper message for `uint32`.

    The JSON representation for `UInt32Value` is JSON number.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.UInt32Value"

    value: int = _f.scalar("uint32", 1)
    """The uint32 value."""


@_dataclass(eq=False, repr=False)
class BoolValue(_Message):
    """Wrapper message for `bool`.

    The JSON representation for `BoolValue` is JSON `true` and `false`.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.BoolValue"

    value: bool = _f.scalar("bool", 1)
    """The bool value."""


@_dataclass(eq=False, repr=False)
class StringValue(_Message):
    """Wrapper message for `string`.

    The JSON representation for `StringValue` is JSON string.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.StringValue"

    value: str = _f.scalar("string", 1)
    """The string value."""


@_dataclass(eq=False, repr=False)
class BytesValue(_Message):
    """Wrapper message for `bytes`.

    The JSON representation for `BytesValue` is JSON string.

    Not recommended for use in new APIs, but still useful for legacy APIs and
    has no plan to be removed.
    """

    _full_name = "google.protobuf.BytesValue"

    value: bytes = _f.scalar("bytes", 1)
    """The bytes value."""


@_dataclass(eq=False, repr=False)
class Struct(_Message):
    """Represents a JSON object.

    An unordered key-value map, intending to perfectly capture the semantics of a
    JSON object. This enables parsing any arbitrary JSON payload as a message
    field in ProtoJSON format.

    This follows RFC 8259 guidelines for interoperable JSON: notably this type
    cannot represent large Int64 values or `NaN`/`Infinity` numbers,
    since the JSON format generally does not support those values in its number
    type.

    If you do not intend to parse arbitrary JSON into your message, a custom
    typed message should be preferred instead of using this type.
    """

    _full_name = "google.protobuf.Struct"

    fields: dict[str, Value] = _f.mapping("string", "message", 1, type_name="google.protobuf.Value")
    """Unordered map of dynamically typed values."""


@_dataclass(init=False, eq=False, repr=False)
class Value(_OneofMessage):
    """Represents a JSON value.

    `Value` represents a dynamically typed value which can be either
    null, a number, a string, a boolean, a recursive struct value, or a
    list of values. A producer of value is expected to set one of these
    variants. Absence of any variant is an invalid state.
    """

    _full_name = "google.protobuf.Value"
    _oneofs = {"kind": ("null_value", "number_value", "string_value", "bool_value", "struct_value", "list_value",)}

    null_value: NullValue | None = _f.enum(NullValue, 1, group="kind")
    """Represents a JSON `null`."""
    number_value: float | None = _f.scalar("double", 2, group="kind")
    """Represents a JSON number. Must not be `NaN`, `Infinity` or
    `-Infinity`, since those are not supported in JSON. This also cannot
    represent large Int64 values, since JSON format generally does not
    support them in its number type.
    """
    string_value: str | None = _f.scalar("string", 3, group="kind")
    """Represents a JSON string."""
    bool_value: bool | None = _f.scalar("bool", 4, group="kind")
    """Represents a JSON boolean (`true` or `false` literal in JSON)."""
    struct_value: Struct | None = _f.message("google.protobuf.Struct", 5, group="kind")
    """Represents a JSON object."""
    list_value: ListValue | None = _f.message("google.protobuf.ListValue", 6, group="kind")
    """Represents a JSON array."""

    def __init__(
        self,
        null_value: NullValue | None = None,
        number_value: float | None = None,
        string_value: str | None = None,
        bool_value: bool | None = None,
        struct_value: Struct | None = None,
        list_value: ListValue | None = None,
    ) -> None:
        fields = vars(self)
        fields["null_value"] = null_value
        fields["number_value"] = number_value
        fields["string_value"] = string_value
        fields["bool_value"] = bool_value
        fields["struct_value"] = struct_value
        fields["list_value"] = list_value
        if (null_value is not None) + (number_value is not None) + (string_value is not None) + (bool_value is not None) + (struct_value is not None) + (list_value is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class ListValue(_Message):
    """Represents a JSON array."""

    _full_name = "google.protobuf.ListValue"

    values: list[Value] = _f.message("google.protobuf.Value", 1, repeated=True)
    """Repeated field of dynamically typed values."""
