using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime;

/// <summary>
/// Makes the emitted entities and open enums known to System.Text.Json, for a user's own reading and writing: webhooks,
/// caches, logs. It answers for each of them and for lists, sequences and dictionaries of it, without reflection; everything
/// else is left to other resolvers.
/// </summary>
/// <remarks>Naming policies and contract changes of the options do not touch entities: their names are those of the docs.</remarks>
public sealed class ApiJsonResolver : IJsonTypeInfoResolver
{
    private readonly Lazy<FrozenDictionary<Type, JsonShape>> _tables;

    /// <summary>A resolver for these tables.</summary>
    /// <param name="tables">Gives the tables, and the shapes of the open enums; asked once, when the first type is looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tables"/> is null.</exception>
    public ApiJsonResolver(Func<JsonShape[]> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = new(() => tables().ToFrozenDictionary(table => table.Type));
        Rules = JsonRules.Default;
    }

    private ApiJsonResolver(ApiJsonResolver other, JsonRules rules) => (_tables, Rules) = (other._tables, rules);

    /// <summary>The open choices of reading and writing that count here.</summary>
    public JsonRules Rules { get; }

    /// <summary>The same tables with other rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ApiJsonResolver With(JsonRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(this, rules);
    }

    /// <summary>The same tables, with another zone for dates without an offset.</summary>
    /// <param name="offsetlessDatesAre">The zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="offsetlessDatesAre"/> is null.</exception>
    public ApiJsonResolver With(TimeZoneInfo offsetlessDatesAre) => With(new JsonRules
    {
        OffsetlessDatesAre = offsetlessDatesAre,
        WritesAllNulls = Rules.WritesAllNulls,
        LeavesOutUnselected = Rules.LeavesOutUnselected,
    });

    /// <summary>How a type is read and written: an entity, or a list, a sequence or a dictionary of entities.</summary>
    /// <param name="type">The type.</param>
    /// <param name="shape">The shape, or null when the answer is false. A sequence is read as a list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool TryFind(Type type, [NotNullWhen(true)] out JsonShape? shape)
    {
        ArgumentNullException.ThrowIfNull(type);
        shape = Table(type)?.ShapeOf(type);
        return shape is not null;
    }

    /// <summary>What System.Text.Json calls; null for a type that is not of this API.</summary>
    /// <param name="type">The type.</param>
    /// <param name="options">The options that the answer is for.</param>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Table(type)?.Metadata(type, options, Rules);
    }

    private JsonShape? Table(Type type)
    {
        var element = type.IsArray ? type.GetElementType()!
            : type is { IsGenericType: true, GenericTypeArguments: [.., var last] } ? last
            : type;
        return _tables.Value.GetValueOrDefault(element);
    }
}
