using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilSociety.Api.Errors;
using CivilSociety.Api.Schema;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Reads variables and writes answers; separate from the host's serializer, so that another schema of the host keeps its error messages.</summary>
internal sealed class CatalogSerializer(IOptions<CivilSocietyOptions> options, CatalogSchema schema)
    : GraphQLSerializer(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new CatalogErrorInfoProvider(options, schema))
{
    /// <summary>The JSON of an answer.</summary>
    /// <exception cref="ClientError">It has more bytes than allowed; it was not written further.</exception>
    public ReadOnlyMemory<byte> Write(ExecutionResult result, int maxBytes)
    {
        var buffer = new Buffer(maxBytes);
        using var writer = new Utf8JsonWriter(buffer, new() { Encoder = SerializerOptions.Encoder });
        JsonSerializer.Serialize(writer, result, SerializerOptions);
        return buffer.Written;
    }

    /// <summary>A buffer that refuses to grow over a limit.</summary>
    private sealed class Buffer(int maxBytes) : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(4096);

        public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

        public void Advance(int count)
        {
            _bytes.Advance(count);
            if (_bytes.WrittenCount > maxBytes)
            {
                throw new ClientError(ErrorCodes.AnswerTooLarge, $"The answer has more than {maxBytes} bytes. Ask for fewer fields, or for smaller pages.");
            }
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);
    }
}
