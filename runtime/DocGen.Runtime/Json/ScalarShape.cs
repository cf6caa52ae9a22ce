namespace DocGen.Runtime;

/// <summary>The shape of a value without parts: a pair of methods of the reader and the writer.</summary>
internal sealed class ScalarShape<T>(ScalarRead<T> read, Action<EntityWriter, T> write, bool takesNull = false) : JsonShape<T>
    where T : notnull
{
    public override T Read(ref JsonPass json) => read(ref json);

    public override void Write(EntityWriter json, T value) => write(json, value);

    internal override T ReadNull(ref JsonPass json) => takesNull ? read(ref json) : base.ReadNull(ref json);
}
