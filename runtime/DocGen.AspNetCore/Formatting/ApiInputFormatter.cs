using System.Text;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Reads request bodies of the API's entities; what is wrong with one becomes a 400 that names the place.</summary>
internal sealed class ApiInputFormatter : TextInputFormatter
{
    private readonly ApiJsonResolver _resolver;

    internal ApiInputFormatter(ApiJsonResolver resolver)
    {
        _resolver = resolver;
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("text/json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/*+json"));
        SupportedEncodings.Add(UTF8EncodingWithoutBOM);
    }

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding)
    {
        var request = context.HttpContext.Request;
        using var body = new MemoryStream(request.ContentLength is > 0 and < 1024 * 1024 ? (int)request.ContentLength : 4096);
        await request.Body.CopyToAsync(body, context.HttpContext.RequestAborted).ConfigureAwait(false);
        try
        {
            _resolver.TryFind(context.ModelType, out var shape);
            var value = shape!.ReadValue(body.GetBuffer().AsSpan(0, (int)body.Length), _resolver.Rules);
            return value is null && !context.TreatEmptyInputAsDefaultValue ? InputFormatterResult.NoValue() : InputFormatterResult.Success(value);
        }
        catch (ApiJsonException fault)
        {
            context.ModelState.TryAddModelError(fault.Path, fault.Message);
            return InputFormatterResult.Failure();
        }
    }

    protected override bool CanReadType(Type type) => !type.IsArray && _resolver.TryFind(type, out _);
}
