namespace DocGen.Runtime;

/// <summary>The few choices that reading and writing JSON leaves open. Never changes; safe for any number of threads.</summary>
public sealed class JsonRules
{
    /// <summary>How deep JSON may nest, in both directions; deeper text is refused (RFC 8259, section 9, allows such limits).</summary>
    public const int MaxDepth = 64;

    private readonly TimeZoneInfo _offsetlessDatesAre = TimeZoneInfo.Utc;

    /// <summary>Dates without an offset are UTC; nulls are written where they were read.</summary>
    public static JsonRules Default { get; } = new();

    /// <summary>
    /// The zone of a date that is written without an offset; UTC unless set, never the zone of the machine. RFC 3339 wants an
    /// offset in every date, so one has to be agreed on for those that lack it.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public TimeZoneInfo OffsetlessDatesAre
    {
        get => _offsetlessDatesAre;
        init => _offsetlessDatesAre = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Whether a property that is null is always written, as servers do. If not (a client's way), it is written where it was
    /// read or asked for by <see cref="ApiEntityState.WriteNull(ApiEntity, string)"/>.
    /// </summary>
    public bool WritesAllNulls { get; init; }

    /// <summary>Whether properties that a $select leaves out are not written at all, instead of as null.</summary>
    public bool LeavesOutUnselected { get; init; }

    /// <summary>Whether an entity that was read with a $select is a fault, as in what a client saves.</summary>
    internal bool RefusesPartial { get; init; }
}
