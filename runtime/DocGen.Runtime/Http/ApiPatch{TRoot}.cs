using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>Changes of one kind of entity, so that the paths of another one do not compile.</summary>
/// <typeparam name="TRoot">The entity that is changed.</typeparam>
public abstract class ApiPatch<TRoot> : ApiPatch
{
    private protected ApiPatch()
    {
    }

    /// <summary>Reads changes as a server gets them: an array is a patch document (RFC 6902), an object is laid over (RFC 7396).</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <returns>The changes, or null for an empty text and for the JSON <c>null</c>.</returns>
    /// <exception cref="ApiJsonException">The text is neither of both, or has an operation other than add, replace, remove and test.</exception>
    public static ApiPatch<TRoot>? Parse(ReadOnlySpan<byte> utf8)
    {
        if (!JsonText.TryRead(JsonShapes.Element, utf8, out var json))
        {
            return null;
        }

        return json.ValueKind switch
        {
            JsonValueKind.Array => PatchDocument<TRoot>.Of(json),
            JsonValueKind.Object => MergePatch<TRoot>.Of(json),
            _ => throw new ApiJsonException("$", "an array of operations or an object", "another value"),
        };
    }

    /// <summary>Makes the changes, all or none of them, on a copy.</summary>
    /// <param name="entity">The entity; it is not changed.</param>
    /// <param name="resolver">The emitted resolver, <c>ApiJson.Resolver</c>, which knows how the entity looks in JSON.</param>
    /// <returns>The changed copy. What was removed is null in it.</returns>
    /// <exception cref="ArgumentException">The resolver does not know the entity.</exception>
    /// <exception cref="ApiPatchException">A test failed, or a place of the changes does not exist.</exception>
    /// <exception cref="ApiJsonException">A change does not fit the entity, such as a text in the place of a number.</exception>
    public TRoot ApplyTo(TRoot entity, ApiJsonResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(resolver);
        if (!resolver.TryFind(typeof(TRoot), out var shape))
        {
            throw new ArgumentException($"The resolver does not know {typeof(TRoot)}.", nameof(resolver));
        }

        // With all nulls, since a property that is null is a place that can be replaced and tested.
        var before = shape.ToUtf8(entity, new JsonRules { WritesAllNulls = true, OffsetlessDatesAre = resolver.Rules.OffsetlessDatesAre });
        return (TRoot)shape.ReadValue(ApplyTo(before), resolver.Rules)!;
    }
}
