using System.Reflection;
using System.Runtime.Loader;
using DocGen.Runtime;

namespace DocGen.Generator.Tests.Support;

/// <summary>The compiled output of a run, loaded beside the runtime that these tests reference.</summary>
internal sealed class EmittedApi
{
    public EmittedApi(byte[] image)
    {
        var assembly = new AssemblyLoadContext("emitted", isCollectible: true).LoadFromStream(new MemoryStream(image));
        Types = assembly.GetTypes();
        Operations =
        [
            .. from type in Types
               where type.IsInterface
               from method in type.GetMethods()
               let operation = method.GetCustomAttribute<ApiOperationAttribute>()
               where operation is not null
               select new EmittedOperation(operation.Uid, operation.Verb, operation.Path, method),
        ];
        Resolver = (ApiJsonResolver)assembly.GetType("MyApp.Api.ApiJson", throwOnError: true)!.GetProperty("Resolver")!.GetValue(null)!;
    }

    /// <summary>The emitted registry of JSON tables.</summary>
    public ApiJsonResolver Resolver { get; }

    /// <summary>All emitted types.</summary>
    public Type[] Types { get; }

    /// <summary>All methods of emitted interfaces that call an operation.</summary>
    public EmittedOperation[] Operations { get; }

    /// <summary>How a type is read and written: an emitted table, or what the runtime has for all else.</summary>
    public JsonShape ShapeOf(Type type)
    {
        if (Resolver.TryFind(type, out var shape)) return shape;
        if (type.IsGenericType)
        {
            var maker = typeof(JsonShapes).GetMethod(type.GetGenericTypeDefinition() == typeof(List<>) ? nameof(JsonShapes.List) : nameof(JsonShapes.Dictionary))!;
            return (JsonShape)maker.MakeGenericMethod(type.GenericTypeArguments[^1]).Invoke(null, [ShapeOf(type.GenericTypeArguments[^1])])!;
        }

        return type.GetCustomAttribute<OpenEnumAttribute>() is not null
            ? (JsonShape)typeof(JsonShapes).GetMethod(nameof(JsonShapes.Enum))!.MakeGenericMethod(type).Invoke(null, null)!
            : typeof(JsonShapes).GetProperties().Select(property => (JsonShape)property.GetValue(null)!).Single(scalar => scalar.Type == type);
    }
}
